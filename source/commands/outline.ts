import type {Index} from '../article/contents.js';
import {indexOf} from '../article/indexer.js';
import {outlineOf} from '../article/outline.js';
import type {Article} from '../article/model.js';
import {sanitiseLine} from '../text/sanitise.js';
import {exit} from './io.js';
import type {Job, JobContext} from './job.js';
import {safeJson} from './json.js';

/**
Writes the sections and tables of articles: one object, or a list of them for a folder.
*/
export function createOutline(context: JobContext): Job {
	const {request, isFolder} = context;
	const isJson = request.flags.format === 'json';
	let written = 0;
	return {
		*add(article) {
			const isFirst = written++ === 0;
			if (!isJson) {
				yield `${isFirst ? '' : '\n'}${outlineText(article, context)}`;
				return undefined;
			}

			const outline = outlineOf(article);
			yield isFolder
				? `${isFirst ? '[' : ',\n'}${safeJson({file: article.name, ...outline})}`
				: `${safeJson(outline)}\n`;
			return undefined;
		},
		end: () => ({
			text: isJson && isFolder ? (written === 0 ? '[]\n' : ']\n') : '',
			code: exit.done,
		}),
	};
}

/**
The sections and tables of an article as a person reads them.
*/
function outlineText(
	article: Article,
	{ascii}: Pick<JobContext, 'ascii'>,
): string {
	const index = indexOf(article);
	const times = ascii ? 'x' : '×';
	const sections = index.sections.map(
		({number, title, words, inferred, depth, tables}) =>
			`${'  '.repeat(depth)}${number}  ${sanitiseLine(title)}  (${count(words, 'word')})${
				inferred ? (ascii ? ' - inferred' : ' · inferred') : ''
			}\n${tables.map(table => tableLine(index, table, depth + 1, times)).join('')}`,
	);
	const lead = index.lead.tables
		.map(table => tableLine(index, table, 1, times))
		.join('');
	const title = `${sanitiseLine(article.meta.title)}  (${count(index.words, 'word')})\n`;
	return (
		title +
		(sections.length + lead.length > 0 ? '\n' : '') +
		lead +
		sections.join('')
	);
}

/**
`Table 2  1×3  Port, Fee`: a table's number, rows × columns, and header.
*/
function tableLine(
	index: Index,
	number: number,
	depth: number,
	times: string,
): string {
	const table = index.tables[number - 1];
	if (!table) {
		return '';
	}

	const {rows, columns, header, caption} = table;
	const words = caption ?? header.filter(text => text !== '').join(', ');
	const size = `${rows}${times}${columns}`;
	return (
		`${'  '.repeat(depth)}Table ${number}  ${size}  ${sanitiseLine(words)}`.trimEnd() +
		'\n'
	);
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
