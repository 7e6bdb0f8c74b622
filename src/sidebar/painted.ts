/** Resolves once the browser has shown the page as it stands; soon, too, where it shows nothing (a hidden tab). */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
