import {countWords} from '../../text/words.js';
import type {Block, Fold, Repair} from '../model.js';
import type {Reading} from './reading.js';
import {placeOf, type ElementNode} from './tree.js';
import {spokenBy, walk, type Page} from './walk.js';

/**
Lines without blanks around them, none empty.
*/
const tidy = (text: string): string =>
	text
		.split('\n')
		.map(line => line.replaceAll(/[\t\f\r ]+/g, ' ').trim())
		.filter(line => line !== '')
		.join('\n');

const short = (text: string): string =>
	text.length > 200 ? `${text.slice(0, 199)}…` : text;

export function furnitureOf(
	page: Page,
	isLeft: Reading['keeps'],
): Fold | undefined {
	const source = tidy(spokenBy(page.body, isLeft));
	if (countWords(source) === 0) {
		return undefined;
	}

	let blocks: Block[] | undefined;
	return {
		type: 'fold',
		label: 'page furniture',
		count: 1,
		// Read when the fold is opened: most never are.
		get blocks() {
			blocks ??= walk(page, isLeft);
			return blocks;
		},
		source,
		...placeOf(page.body),
	};
}

export function repairsOf(
	body: ElementNode,
	isFlat: boolean,
	isWhole: boolean,
	fold: Fold | undefined,
): Repair[] {
	const place = placeOf(body);
	const flag = (kind: string, reason: string): Repair => ({
		kind,
		act: 'flagged',
		...place,
		before: '',
		after: '',
		reason,
	});
	const repairs: Repair[] = [];
	if (isFlat) {
		repairs.push(
			flag(
				'tangled-page',
				'The page is nested too deep to be read as it is written; its text is shown as plain paragraphs.',
			),
		);
	}

	if (isWhole) {
		repairs.push(
			flag(
				'whole-page',
				'No article could be told from the rest of the page; the whole page is shown.',
			),
		);
	}

	if (fold) {
		const count = countWords(fold.source);
		repairs.push({
			kind: 'page-furniture',
			act: 'folded',
			...place,
			before: short(fold.source),
			after: '',
			reason: `What stands around the article (${count} ${count === 1 ? 'word' : 'words'} of navigation, advertising and the like) is folded at the end.`,
		});
	}

	return repairs;
}
