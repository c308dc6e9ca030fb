const familyThenGiven =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+)[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;

/** How somebody is called: by the family name, which comes first; other names stay whole. */
export function callingName(name: string): string {
  return familyThenGiven.exec(name)?.[1] ?? name;
}

/** With a title of respect, which a space keeps apart from Latin letters. */
export function withTitle(name: string, title: "さん" | "様"): string {
  return /[\p{Script=Latin}\p{N}.)]$/u.test(name) ? `${name} ${title}` : `${name}${title}`;
}
