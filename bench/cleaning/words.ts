import {repairMojibake} from '../../source/article/clean/mojibake.js';
import type {Block} from '../../source/article/model.js';
import {leavesOf} from '../../source/article/plain.js';
import {words} from '../../source/text/words.js';

/**
The words of a source that its blocks do not hold, those they hold more often than it does, and whether they stand in its order.
*/
export function lostWords(
	source: string,
	blocks: readonly Block[],
): {
	missing: readonly string[];
	added: readonly string[];
	isOrdered: boolean;
} {
	// What was read in a wrong encoding is counted as it was meant: that repair is reported.
	const meant = repairMojibake(source);
	const all = words(meant);
	const has = words(
		blocks
			.flatMap(block => [...leavesOf(block, true)].map(({text}) => text))
			.join('\n'),
	);
	let at = 0;
	const isOrdered = has.every(word => {
		at = all.indexOf(word, at) + 1;
		return at > 0;
	});
	const bag = new Map<string, number>();
	for (const word of has) {
		bag.set(word, (bag.get(word) ?? 0) + 1);
	}

	// Addresses and tags are markup.
	const visible = words(
		meant
			.replaceAll(/!?\[|\]\((?:[^()]|\([^()]*\))*\)/g, ' ')
			.replaceAll(
				/<[^<>]{0,300}>|&#?\w+;|^```.*$|^[\t >]*\d{1,9}[).](?=\s)/gm,
				' ',
			),
	);
	const missing = visible.filter(word => {
		const left = bag.get(word) ?? 0;
		bag.set(word, left - 1);
		return left <= 0;
	});
	const given = new Map<string, number>();
	for (const word of all) {
		given.set(word, (given.get(word) ?? 0) + 1);
	}

	const added = has.filter(word => {
		const left = given.get(word) ?? 0;
		given.set(word, left - 1);
		return left <= 0;
	});
	return {missing, added, isOrdered};
}
