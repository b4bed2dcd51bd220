import type {Block} from '../model.js';

/**
What a draft is, as the finders of headings, gaps and repetitions see it.
*/
export type Look =
	| 'text'
	| 'items'
	| 'image'
	| 'heading'
	| 'table'
	| 'quote'
	| 'code'
	| 'rule'
	| 'fold'
	| 'gap'
	| 'other';

/**
A stretch of lines that reads as one piece, on its way to becoming a block. Lines are counted from 0 in the part.
*/
export type Draft = {
	readonly look: Look;
	readonly first: number;
	readonly last: number;
	/**
	Its words with their inline Markdown; for what is not `text` the source lines, where they matter.
	*/
	readonly text: string;
	/**
	What it became; `text`, `items` and `image` are read at the end when this is absent.
	*/
	readonly blocks?: readonly Block[];
	readonly role?: 'caption';
	/**
	Of a heading that was found; 2 unless told.
	*/
	readonly level?: number;
	/**
	It may be an item of a list that lost its marks, and is no heading.
	*/
	readonly isItem?: boolean;
	/**
	A pipe alone stood before it.
	*/
	readonly afterPipe?: boolean;
	/**
	A blank line stands before it.
	*/
	readonly apart: boolean;
};
