/** The text in the bytes by an encoding's name; what is broken is U+FFFD. */
export function decoded(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, typographicSign) : text;
}

/** Node before 24 reads Windows-1252 as Latin-1, which has control characters where the signs of typography stand. */
function typographicSign(character: string): string {
  return [...signsFrom80][character.charCodeAt(0) - 0x80] ?? character;
}

/** What Windows-1252 has from 0x80 to 0x9f; where it has nothing, a control character that stays. */
const signsFrom80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
