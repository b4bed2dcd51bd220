import type {Session} from './context.js';
import {isCaption, isCredit} from './credits.js';
import type {Draft} from './draft.js';
import {foldDrafts} from './fold.js';
import type {Line} from './lines.js';
import {capitals, letters} from './letters.js';
import {isFurniture, isPointer} from './site-lines.js';

/**
Longer lines are prose.
*/
const longest = 200;
const longestMarked = 800;
const mostWords = 12;
/**
What a site says of itself, and a caption with its credit, take more of them.
*/
const mostOfSite = 25;
const mostOfCaption = 45;
const longestCaption = 320;

/**
What points to another article without a colon, told by what the words stand before.
*/
const loosePointer = new RegExp(
	String.raw`^(?:(?:Read more|READ MORE|read more) (?:about|on|at|here|in)(?:\s.*)?|(?:Also read|ALSO READ|Read also|Read next) [${capitals}].*|(?:More|MORE) (?:from|FROM) (?:[${capitals}][${letters}\d.&'’-]*(?:\s+|$)){1,5}|[Ss]ee also\s*[:：]\s*\S.*|(?:Read|READ|More|MORE|ALSO|Also|WATCH|LISTEN):\s+["'“‘]?[${capitals}][${letters}'’-]*\s.*)$`,
);

/**
Words; a mark between blanks is none.
*/
const wordly = new RegExp(String.raw`[${letters}\d]`);
const countOf = (text: string) => {
	const parts = text.split(/\s+/);
	return parts.length <= mostWords
		? parts.length
		: parts.filter(part => wordly.test(part)).length;
};

/**
Most lines have no `_`, and do without compiling the classes.
*/
const emphasis =
	/\*{1,3}|(?<![\p{Letter}\p{Number}])_{1,2}|_{1,2}(?![\p{Letter}\p{Number}])/gu;

/**
What a line says without its emphasis and the addresses of its links.
*/
const plain = (line: string) =>
	line
		.replaceAll(/(?<!!)\[([^[\]]{1,200})\]\([^\s()]{1,500}\)/g, '$1')
		.replaceAll(line.includes('_') ? emphasis : /\*{1,3}/g, '')
		.trim();

function familyOf(
	line: string,
): 'pointer' | 'furniture' | 'credit' | undefined {
	if (line.length > longestMarked) {
		return undefined;
	}

	const text = /[*[_]/.test(line) ? plain(line) : line;
	const count = text.length > longestCaption ? Infinity : countOf(text);
	const lower = text.toLowerCase();
	if (
		count <= mostWords &&
		text.length <= longest &&
		(isPointer(lower) || loosePointer.test(text)) &&
		!/[\p{Letter}\p{Number}\]]\.$/u.test(text)
	) {
		return 'pointer';
	}

	if (count <= mostOfSite && text.length <= longest && isFurniture(lower)) {
		return 'furniture';
	}

	return (count <= mostWords && isCredit(text, lower)) ||
		(count <= mostOfCaption && isCaption(text, lower))
		? 'credit'
		: undefined;
}

/**
What all items of a list are: of a site's list of other articles each has the words that lead to one, and of its buttons each is one.
*/
function familyOfItems(text: string): 'pointer' | 'furniture' | undefined {
	if (text.length > longestMarked) {
		return undefined;
	}

	const items = text.split('\n').map(line => /^[*+-] (.+)$/.exec(line)?.[1]);
	const areAll = (family: ReturnType<typeof familyOf>) =>
		items.every(item => item !== undefined && familyOf(item) === family);
	return areAll('pointer') && items.every(item => item!.includes(':'))
		? 'pointer'
		: items.length > 1 && areAll('furniture')
			? 'furniture'
			: undefined;
}

/**
Kinds 27 to 29: lines that point elsewhere or belong to the site are folded; a credit or dateline is set as a caption.
*/
export function setBoilerplateApart(
	drafts: readonly Draft[],
	lines: readonly Line[],
	session: Session,
): Draft[] {
	return drafts.map(draft => {
		const family =
			draft.role === undefined
				? draft.look === 'items'
					? familyOfItems(draft.text)
					: draft.look === 'text'
						? familyOf(draft.text)
						: undefined
				: undefined;
		if (family === undefined) {
			return draft;
		}

		const {first, last, text} = draft;
		if (family === 'credit') {
			return session.report({
				kind: 'credit-line',
				act: 'repaired',
				first,
				last,
				before: text,
				after: text,
				reason: 'A credit or a dateline is set as a caption.',
			})
				? withRole(draft)
				: draft;
		}

		const label =
			family === 'pointer' ? 'pointer to another article' : 'line of the site';
		return session.report({
			kind: family === 'pointer' ? 'read-more' : 'site-furniture',
			act: 'folded',
			first,
			last,
			before: text,
			after: `[1 ${label} folded]`,
			reason:
				family === 'pointer'
					? 'The line points to another article.'
					: 'The line belongs to the site, not to the article.',
		})
			? foldDrafts([draft], label, lines, session)
			: draft;
	});
}

function withRole({blocks, ...draft}: Draft): Draft {
	return {...draft, role: 'caption'};
}
