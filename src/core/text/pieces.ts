/**
 * Pieces of five characters of the Latin words in a folded text, edges included, so that a word never met before is
 * known by its parts: `unfocused` by `focus`. Each piece is a number.
 */
export function piecesOf(folded: string): readonly number[] {
  const pieces: number[] = [];
  words.lastIndex = 0;
  for (let word = words.exec(folded); word !== null; word = words.exec(folded)) {
    const framed = `^${word[0]}$`;
    for (let start = 0; start + pieceLength <= framed.length; start++) {
      let hash = pieceSeed;
      for (let at = start; at < start + pieceLength; at++)
        hash = Math.imul(hash ^ framed.charCodeAt(at), 0x01000193);
      pieces.push(hash);
    }
  }
  return pieces;
}

const words = /[a-z]{3,}/g;
const pieceLength = 5;
const pieceSeed = 0x3c6ef372;
