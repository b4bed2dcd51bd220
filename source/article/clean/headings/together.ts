import {type Candidate} from './features.js';
import {ends} from './measure.js';
import {shapeOf} from './shape.js';
import {probability} from './card.js';

/**
What the second pass knows of a line: the first scores of the article's other lines.
*/
export type Together = {
	/**
	The sum of the other lines' probabilities, and of those within ten lines.
	*/
	readonly othersSum: number;
	readonly nearSum: number;
	/**
	Mean and best log-odds of the other candidates; -6 where there are none.
	*/
	readonly othersMean: number;
	readonly othersBest: number;
	/**
	Others' mean log-odds, weighted by how much they are set alike: case, ending, number, length.
	*/
	readonly alikeMean: number;
	/**
	The best log-odds among those that are alike in all four.
	*/
	readonly alikeBest: number;
	/**
	The sum of the probabilities of those that are alike in all four.
	*/
	readonly alikeSum: number;
	/**
	Log-odds of the line right before and right after, where they are candidates; else -6.
	*/
	readonly beforeScore: number;
	readonly afterScore: number;
	/**
	Lines to the nearest other line with at least even odds, at most 30.
	*/
	readonly nearest: number;
	/**
	The share of even-odds lines among the candidates.
	*/
	readonly likelyShare: number;
	readonly candidates: number;
	/**
	Likely lines that begin with the same form of number.
	*/
	readonly numberedAlike: number;
};

const none = -6;

function alike(a: Candidate, b: Candidate): number {
	const one = a.shape;
	const two = b.shape;
	const plainEnd = (end: number) => (end === ends.bracket ? ends.word : end);
	return (
		(one.start === two.start ? 1 : 0) +
		(plainEnd(one.end) === plainEnd(two.end) ? 1 : 0) +
		(one.numbered === two.numbered && one.allCaps === two.allCaps ? 1 : 0) +
		(Math.abs(one.width - two.width) <=
		12 + 0.3 * Math.max(one.width, two.width)
			? 1
			: 0)
	);
}

/**
How many other candidates to each side are compared in form; bounds the work in a text of short lines.
*/
const window = 40;

/**
Looks at all candidates of an article together. `scores` are the first pass's log-odds, in the same order.
*/
export function togetherOf(
	candidates: readonly Candidate[],
	scores: readonly number[],
): Together[] {
	const count = candidates.length;
	const chances = scores.map(score => probability(score));
	const all = chances.reduce((sum, chance) => sum + chance, 0);
	const total = scores.reduce((sum, score) => sum + score, 0);
	const sorted = scores.toSorted((a, b) => b - a);
	const likely = scores.filter(score => score > 0).length;
	return candidates.map((candidate, me) => {
		const own = scores[me]!;
		let nearSum = 0;
		let alikeTotal = 0;
		let alikeWeight = 0;
		let alikeBest = none;
		let alikeSum = 0;
		let numberedAlike = 0;
		let nearest = 30;
		let beforeScore = none;
		let afterScore = none;
		const from = Math.max(0, me - window);
		const to = Math.min(count, me + window + 1);
		for (let other = from; other < to; other++) {
			if (other === me) {
				continue;
			}

			const that = candidates[other]!;
			const score = scores[other]!;
			const chance = chances[other]!;
			const gap = that.at - candidate.at;
			const distance = Math.abs(gap);
			if (distance <= 10) {
				nearSum += chance;
			}

			if (score > 0 && distance < nearest) {
				nearest = distance;
			}

			if (gap === -1) {
				beforeScore = score;
			} else if (gap === 1) {
				afterScore = score;
			}

			const likeness = alike(candidate, that);
			alikeTotal += score * likeness * likeness;
			alikeWeight += likeness * likeness;
			if (likeness === 4) {
				alikeBest = Math.max(alikeBest, score);
				alikeSum += chance;
			}

			const form = candidate.shape.numbered;
			if (form > 0 && that.shape.numbered === form) {
				numberedAlike += chance;
			}
		}

		return {
			othersSum: all - chances[me]!,
			nearSum,
			othersMean: count > 1 ? (total - own) / (count - 1) : none,
			othersBest: sorted[own === sorted[0] ? 1 : 0] ?? none,
			alikeMean: alikeWeight > 0 ? alikeTotal / alikeWeight : none,
			alikeBest,
			alikeSum,
			beforeScore,
			afterScore,
			nearest,
			likelyShare: likely / count,
			candidates: count,
			numberedAlike,
		};
	});
}

/** What the values of the second pass are called, in their order. */
export function togetherNames(): Array<keyof Together> {
	const candidate = {at: 0, shape: shapeOf(''), values: []};
	return Object.keys(togetherOf([candidate], [0])[0]!) as Array<keyof Together>;
}
