import test from 'ava';
import {
	type PlainLine,
	inferHeadings,
} from '../../../../source/article/clean/headings/index.js';
import * as articles from './articles.js';

/** Lines of an article: `- ` is an item, `| ` a row, `![` a picture; `# ` marks what should be found and is cut off. */
function read(article: string): {lines: PlainLine[]; wanted: string[]} {
	const wanted: string[] = [];
	const lines = article
		.trim()
		.split('\n')
		.map((line): PlainLine => {
			if (line.startsWith('# ')) {
				wanted.push(line.slice(2));
				return {text: line.slice(2), kind: 'plain'};
			}

			const kind =
				line === ''
					? 'blank'
					: /^(?:- |\d+\. )/.test(line)
						? 'item'
						: line.startsWith('|')
							? 'table'
							: line.startsWith('![')
								? 'image'
								: 'plain';
			return {text: line, kind};
		});
	return {lines, wanted};
}

function found(lines: readonly PlainLine[]): string[] {
	return [...inferHeadings(lines).keys()].map(at => lines[at]!.text);
}

for (const [name, article] of Object.entries(articles)) {
	test(`finds the headings of an article and nothing else: ${name}`, t => {
		const {lines, wanted} = read(article);
		t.deepEqual(found(lines), wanted);
	});
}
