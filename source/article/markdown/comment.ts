/**
Two hyphens may not stand in an HTML comment: a backslash goes between them, and one more where there are some already,
so that any text comes back.
*/
export function escapeComment(text: string): string {
	return text.replaceAll(/-(?=\\*-)/g, '-\\');
}

/**
Gives back what `escapeComment()` was given.
*/
export function unescapeComment(text: string): string {
	return text.replaceAll(/-\\(?=\\*-)/g, '-');
}
