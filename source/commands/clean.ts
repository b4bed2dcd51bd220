import {cleanedMark} from '../article/clean/detect.js';
import {toMarkdown} from '../article/markdown/index.js';
import type {Article, Block, Repair, WordCount} from '../article/model.js';
import {tablesOf} from '../article/plain.js';
import {sanitiseLine} from '../text/sanitise.js';
import {exit} from './io.js';
import type {Flags} from './flags.js';
import type {Output} from './output.js';
import {noTable} from './print.js';
import {blocksOf, findSection} from './select.js';

export type CleanResult = {
	readonly exit: number;
	/** A sentence for the person when what was asked for is not in the article. */
	readonly message?: string;
};

/**
Writes the repaired article as Markdown, and what was done on standard error.

What was repaired or flagged is marked at the end in a comment, so that cleaning the output changes and reports nothing.
*/
export async function cleanArticle(
	article: Article,
	output: Output,
	report: (text: string) => void,
	flags: Pick<Flags, 'section' | 'table' | 'report' | 'check'>,
): Promise<CleanResult> {
	const stretch =
		flags.section === undefined ? undefined : findSection(article, flags.section);
	if (flags.section !== undefined && !stretch) {
		return {
			exit: exit.failed,
			message: `--section ${flags.section}: no such section in ${article.name}`,
		};
	}

	const tally = createTally(article);
	if (flags.table !== undefined) {
		const {block, count} = findTable(article, flags.table);
		if (!block) {
			return {
				exit: exit.failed,
				message: noTable(article, flags.table, count),
			};
		}

		await output.write(toMarkdown([block]));
		return {exit: exit.done};
	}

	if (!flags.check) {
		const isWhole = stretch === undefined;
		let isTop = true;
		const head = isWhole ? frontMatter(article) : '';
		await output.write(head);
		for (const blocks of blocksOf(article, stretch)) {
			const text = toMarkdown(blocks.map(({node}) => node));
			if (text !== '') {
				await output.write(isTop ? text : `\n${text}`);
				isTop = false;
			}

			if (output.closed) {
				return {exit: exit.done};
			}
		}
	}

	const {repairs, words} = tally();
	if (!flags.check && !stretch && repairs.length > 0) {
		await output.write(`\n${cleanedMark}\n`);
	}

	report(reportOf(article, repairs, words, flags.report ?? 'text'));
	return {
		exit: flags.check && repairs.length > 0 ? exit.repairs : exit.done,
	};
}

/** All acts of cleaning and the words of an article; reads what has not been read. */
function createTally(
	article: Article,
): () => {repairs: readonly Repair[]; words: WordCount} {
	return () => {
		const repairs = [...article.repairs];
		let kept = 0;
		let folded = 0;
		for (const part of article.parts) {
			const content = part.content();
			repairs.push(...content.repairs);
			kept += content.words.kept;
			folded += content.words.folded;
		}

		return {repairs, words: {source: kept + folded, kept, folded}};
	};
}

function findTable(
	article: Article,
	wanted: number,
): {block: Block | undefined; count: number} {
	let count = 0;
	for (const blocks of blocksOf(article)) {
		for (const {node} of blocks) {
			for (const table of tablesOf(node)) {
				count++;
				if (count === wanted) {
					return {block: table, count};
				}
			}
		}
	}

	return {block: undefined, count};
}

/** The head of a Markdown source, as it was written. */
function frontMatter(article: Article): string {
	const start = article.parts[0]?.start ?? 0;
	return article.kind === 'html' ? pageHead(article) : article.source.slice(0, start);
}

/** What a page says of itself outside its text, as front matter. */
function pageHead({meta}: Article): string {
	const entries = [
		['title', meta.titleFrom === 'page' ? meta.title : undefined],
		['author', meta.author],
		['date', meta.date],
		['language', meta.language],
	].filter((entry): entry is [string, string] => entry[1] !== undefined);
	return entries.length === 0
		? ''
		: `---\n${entries
				.map(([key, value]) => `${key}: ${JSON.stringify(sanitiseLine(value))}\n`)
				.join('')}---\n\n`;
}

function reportOf(
	article: Article,
	repairs: readonly Repair[],
	words: WordCount,
	form: 'text' | 'json' | 'none',
): string {
	if (form === 'none') {
		return '';
	}

	if (form === 'json') {
		const report = {
			source: article.name,
			title: article.meta.title,
			repairs: repairs.map(
				({kind, act, line, endLine, before, after, reason}) => ({
					kind,
					act,
					line,
					endLine,
					before,
					after,
					reason,
				}),
			),
			words,
		};
		return `${JSON.stringify(report)}\n`;
	}

	return repairs
		.map(({line, endLine, act, reason}) => {
			const lines = line === endLine ? `${line}` : `${line}-${endLine}`;
			return `${sanitiseLine(`${article.name}:${lines}: ${act}: ${reason}`)}\n`;
		})
		.join('');
}
