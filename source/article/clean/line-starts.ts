const lowerStart = /^["'(«“„]?\p{Lowercase_Letter}/u;
const smallName =
	/^(?:\p{Lowercase_Letter}{1,2}\p{Uppercase_Letter}|\p{Lowercase_Letter}{1,4}[).]\s|[a-z]{2,8}:\/\/|www\.)/u;
/**
What no line begins with: the stop of the sentence before it.
*/
export const stopFirst =
	/^(?:[,;]\s+[\p{Letter}\p{Number}]|\.\s+\p{Uppercase_Letter}|[,.;]$)/u;
export const beginsLower = (text: string) => lowerStart.test(text);
/**
Names, addresses and the letters of an enumeration begin small as well.
*/
export const continuesNothing = (text: string) => smallName.test(text);
