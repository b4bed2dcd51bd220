import {cleanedMark, detectKind} from '../article/clean/detect.js';
import {toMarkdown} from '../article/markdown/index.js';
import type {
	Article,
	Block,
	PartContent,
	Repair,
	WordCount,
} from '../article/model.js';
import {sanitiseLine} from '../text/sanitise.js';
import type {Flags} from './flags.js';
import {exit} from './io.js';
import type {Job, JobContext} from './job.js';
import {safeJson} from './json.js';
import {
	chosenTables,
	findSection,
	noSection,
	placedBlocks,
	type Stretch,
} from './select.js';

/**
Writes the repaired article as Markdown.

Where anything was repaired or flagged, or the output would not be taken for sound Markdown, it ends with a comment that
says it has been cleaned, so that cleaning it again changes and reports nothing.
*/
export function createClean({request}: JobContext): Job {
	const {section, table, check, report: form = 'text'} = request.flags;
	let report = '';
	let hasRepairs = false;
	return {
		*add(article) {
			if (table !== undefined) {
				const {value: found} = chosenTables(article, request.flags).next();
				if (typeof found !== 'object') {
					return found;
				}

				yield toMarkdown([found.table]);
				return undefined;
			}

			const stretch =
				section === undefined ? undefined : findSection(article, section);
			if (section !== undefined && !stretch) {
				return noSection(article, section);
			}

			const tally = createTally(stretch ? [] : article.repairs);
			let head = '';
			for (const text of markdownOf(article, stretch, tally)) {
				if (!check) {
					yield text;
				}

				// One more than is looked at, so that a longer text is known to be one.
				head += text.slice(0, Math.max(0, judged + 1 - head.length));
			}

			const {repairs, words} = tally;
			hasRepairs = repairs.length > 0;
			report = reportOf(article, repairs, words, form);
			const isSettled =
				!hasRepairs && !isMarked(article) && detectKind(head) === 'markdown';
			if (!check && !stretch && head !== '' && !isSettled) {
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
So much of a text tells its kind, in UTF-16 units.
*/
const judged = 65_536;

/**
Whether the source is what `clean` wrote.
*/
function isMarked({source}: Article): boolean {
	return source.slice(-100).trimEnd().endsWith(cleanedMark);
}

type Tally = {
	readonly repairs: readonly Repair[];
	readonly words: WordCount;
	add(content: PartContent): void;
};

/**
Gathers the acts of cleaning and the words of the parts that are read.
*/
function createTally(ofArticle: readonly Repair[]): Tally {
	const repairs = [...ofArticle];
	const words = {source: 0, kept: 0, folded: 0};
	return {
		repairs,
		words,
		add(content) {
			repairs.push(...content.repairs);
			words.kept += content.words.kept;
			words.folded += content.words.folded;
			words.source = words.kept + words.folded;
		},
	};
}

function* markdownOf(
	article: Article,
	stretch: Stretch | undefined,
	tally: Tally,
): Generator<string, void> {
	let isTop = true;
	if (!stretch) {
		yield headOf(article);
	}

	let index = 0;
	for (const blocks of placedBlocks(article, stretch)) {
		const part = index++;
		if (part >= (stretch?.from.part ?? 0)) {
			tally.add(article.parts[part]!.content());
		}

		const text = toMarkdown(
			blocks.map(({node}) => node).filter(node => !isFurniture(article, node)),
		);
		if (text === '') {
			continue;
		}

		yield isTop ? text : `\n${text}`;
		isTop = false;
	}
}

/**
What stood around the article on its page is told in the report and is no part of the article.
*/
const isFurniture = ({kind}: Article, node: Block): boolean =>
	kind === 'html' && node.type === 'fold' && node.label === 'page furniture';

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
