import {cleanedMark} from '../article/clean/detect.js';
import {toMarkdown} from '../article/markdown/index.js';
import type {Article, Repair, WordCount} from '../article/model.js';
import {sanitiseLine} from '../text/sanitise.js';
import type {Flags} from './flags.js';
import {exit} from './io.js';
import type {Job, JobContext} from './job.js';
import {safeJson} from './json.js';
import {
	findSection,
	findTable,
	noSection,
	noTable,
	placedBlocks,
	type Stretch,
} from './select.js';

/**
Writes the repaired article as Markdown.

Where anything was repaired or flagged, the output ends with a comment that says it has been cleaned, so that cleaning it
again changes and reports nothing.
*/
export function createClean({request}: JobContext): Job {
	const {section, table, check, report: form = 'text'} = request.flags;
	let report = '';
	let hasRepairs = false;
	const tell = (article: Article, stretch?: Stretch): void => {
		const {repairs, words} = tally(article, stretch);
		hasRepairs = repairs.length > 0;
		report = reportOf(article, repairs, words, form);
	};

	return {
		*add(article) {
			if (check) {
				tell(article);
				return undefined;
			}

			if (table !== undefined) {
				const found = findTable(article, table);
				if (typeof found === 'number') {
					return noTable(article, table, found);
				}

				yield toMarkdown([found.table]);
				return undefined;
			}

			const stretch =
				section === undefined ? undefined : findSection(article, section);
			if (section !== undefined && !stretch) {
				return noSection(article, section);
			}

			yield* markdownOf(article, stretch);
			tell(article, stretch);
			if (!stretch && (hasRepairs || isMarked(article))) {
				yield `\n${cleanedMark}\n`;
			}

			return undefined;
		},
		end: () => ({
			report,
			code: check && hasRepairs ? exit.repairs : exit.done,
		}),
	};
}

/**
Whether the source is what `clean` wrote.
*/
function isMarked({source}: Article): boolean {
	return source.slice(-100).trimEnd().endsWith(cleanedMark);
}

function* markdownOf(
	article: Article,
	stretch: Stretch | undefined,
): Generator<string, void> {
	let isTop = true;
	if (!stretch) {
		yield headOf(article);
	}

	for (const blocks of placedBlocks(article, stretch)) {
		const text = toMarkdown(blocks.map(({node}) => node));
		if (text === '') {
			continue;
		}

		yield isTop ? text : `\n${text}`;
		isTop = false;
	}
}

/**
All acts of cleaning and the words of an article, or of those parts of it that a stretch touches.
*/
function tally(
	article: Article,
	stretch?: Stretch,
): {repairs: readonly Repair[]; words: WordCount} {
	const repairs = stretch ? [] : [...article.repairs];
	let kept = 0;
	let folded = 0;
	for (const [index, part] of article.parts.entries()) {
		if (
			stretch &&
			(index < stretch.from.part || (stretch.to && index > stretch.to.part))
		) {
			continue;
		}

		const content = part.content();
		repairs.push(...content.repairs);
		kept += content.words.kept;
		folded += content.words.folded;
	}

	return {repairs, words: {source: kept + folded, kept, folded}};
}

/**
Front matter as it was written; for a page, what it says of itself outside its text.
*/
function headOf({kind, meta, source, parts}: Article): string {
	if (kind !== 'html') {
		const head = source.slice(0, parts[0]?.start ?? 0);
		return head === '' || head.endsWith('\n\n')
			? head
			: `${head.trimEnd()}\n\n`;
	}

	const entries = Object.entries({
		title: meta.titleFrom === 'page' ? meta.title : undefined,
		author: meta.author,
		date: meta.date,
		language: meta.language,
	}).flatMap(([key, value]) =>
		value === undefined
			? []
			: [`${key}: ${JSON.stringify(sanitiseLine(value))}\n`],
	);
	return entries.length === 0 ? '' : `---\n${entries.join('')}---\n\n`;
}

function reportOf(
	article: Article,
	repairs: readonly Repair[],
	words: WordCount,
	form: NonNullable<Flags['report']>,
): string {
	if (form === 'none') {
		return '';
	}

	if (form === 'json') {
		return safeJson({
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
		});
	}

	return repairs
		.map(({line, endLine, act, reason}) => {
			const lines = line === endLine ? `${line}` : `${line}-${endLine}`;
			return `${sanitiseLine(`${article.name}:${lines}: ${act}: ${reason}`)}\n`;
		})
		.join('');
}
