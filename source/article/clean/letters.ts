/**
Letters for patterns that a start needs: V8 takes milliseconds to compile one with Unicode's classes. Each is the inside of a
class, for patterns without the flag `u`. They are Unicode's letters below U+10000 but for rare ones, with the marks and digits
that stand among those of Indic scripts; `test/article/clean/letters.test.ts` says how far they agree.
*/
export const letters = String.raw`A-Za-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u0370-\u0373\u0376-\u037D\u037F\u0386\u0388-\u0481\u048A-\u0556\u0560-\u0588\u05D0-\u05F2\u0620-\u065F\u066E-\u06D3\u06D5-\u06DC\u06EE\u06EF\u06FA-\u06FF\u0710-\u0963\u0971-\u0E3A\u0E40-\u0E4E\u0E81-\u1FFF\u2C00-\u2DFF\u3005\u3006\u3031-\u3035\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u318E\u31A0-\u31FF\u3400-\u4DBF\u4E00-\uA48C\uA4D0-\uD7FB\uF900-\uFDFB\uFE70-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC`;

/**
Those that begin a name: capitals, and letters of either case where the two alternate in their block.
*/
export const capitals = String.raw`A-Z\xC0-\xD6\xD8-\xDE\u0100-\u024F\u0386-\u03AB\u0400-\u042F\u0460-\u052F\u0531-\u0556\u1E00-\u1FFF`;

export const letter = `[${letters}]`;
export const noLetter = `[^${letters}]`;
