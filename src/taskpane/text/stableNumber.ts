/** A whole number below 65,521 that is the same for the same text, on every visit and every machine. */
export function stableNumber(text: string): number {
  let number = 7;
  for (let place = 0; place < text.length; place++) {
    number = (number * 31 + text.charCodeAt(place)) % 65_521;
  }
  return number;
}
