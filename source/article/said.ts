/**
What others than a text itself say of it.
*/
export type Said = {
	/**
	Of the file, or the address.
	*/
	readonly name?: string;
	/**
	As its sender names it, in lower case, without parameters: `text/html`.
	*/
	readonly contentType?: string;
};

/**
Whether a text is called a page: by its sender, and where there is none by its name.
*/
export const saysHtml = ({name = '', contentType}: Said): boolean =>
	contentType === undefined
		? /\.(?:x?html?|xht)$/iu.test(name)
		: contentType.includes('html');

/**
Whether a text is called delimited text.
*/
export const saysTable = ({name = '', contentType}: Said): boolean =>
	/\.(?:csv|tsv)$/iu.test(name) ||
	/\/(?:csv|tab-separated-values)$/u.test(contentType ?? '');

/**
Whether its name says that tabs part the fields.
*/
export const saysTabs = ({name = ''}: Said): boolean => /\.tsv$/iu.test(name);
