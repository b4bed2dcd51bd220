import type {Index} from '../article/contents.js';
import {shownNumber} from '../article/section-numbers.js';

type Numbers = {readonly known: Map<string, string>; covered: number};

const shelf = new WeakMap<Index['sections'], Numbers>();

/**
The number that a heading is shown with, as far as the article has been indexed.
*/
export const numberOf = (
	index: Index,
	part: number,
	block: number,
): string | undefined => {
	const {sections} = index;
	let numbers = shelf.get(sections);
	if (numbers === undefined) {
		numbers = {known: new Map(), covered: 0};
		shelf.set(sections, numbers);
	}

	// The list only grows, so that only its tail is new.
	for (; numbers.covered < sections.length; numbers.covered++) {
		const section = sections[numbers.covered]!;
		const shown = shownNumber(section.number, section.title);
		if (shown !== undefined) {
			numbers.known.set(`${section.part}:${section.block}`, shown);
		}
	}

	return numbers.known.get(`${part}:${block}`);
};

/**
A section's number and title on one line, as contents and title line name it.
*/
export const sectionLabel = ({
	number,
	title,
}: Pick<Index['sections'][number], 'number' | 'title'>): string =>
	`${shownNumber(number, title) ?? ''} ${title}`.trimStart();
