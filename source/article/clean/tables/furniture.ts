/*
What stands between two pages: a number, `Page 3 of 9`, `(continued)`, a word of the site. Whole lines only.
*/
const pageNumber =
	/^[(\-[|–—]?\s*(?:(?:page|seite|página|pagina|p\.|s\.|стр\.|страница)\s*)?\d{1,4}(?:\s*(?:of|von|de|sur|di|из|\/)\s*\d{1,4})?\s*[)\-\]|–—]?$/iu;
const interruptions = [
	/^(?:page|seite|página|pagina|страница) \d{1,4}(?: (?:of|von|de|sur|di|из) \d{1,4})?$/iu,
	/^[-–—] \d{1,4} [-–—]$/,
	/^(?:(?:table|tabelle|tableau|tabla) \d+[,.:]? )?[([]?(?:table \d+,? )?(?:continued|cont['’]?d\.?|fortsetzung|suite|continuación)(?: (?:on|from) (?:the )?(?:next|previous|last) page)?[)\]]?$/iu,
	/^(?:advertisement|anzeige|werbung|publicité|publicidad|реклама|(?:story|article|text|content) continues below(?: (?:the |this )?advertisement)?)[.:]?$/iu,
];
const longest = 80;
/**
So many lines of it stand between two pages at most.
*/
export const mostBetween = 3;

/**
Whether a line says of itself that what stood before it goes on after it.
*/
export const isInterruption = (line: string) =>
	line.length <= longest && interruptions.some(pattern => pattern.test(line));

/**
The same, or a page's number, which by itself may be anything.
*/
export const isFurniture = (line: string) =>
	pageNumber.test(line) || isInterruption(line);
