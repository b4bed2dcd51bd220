import process from 'node:process';
import test from 'ava';
import {cleanPart} from '../../../source/article/clean/index.js';
import {detectKind} from '../../../source/article/clean/detect.js';
import {splitSource} from '../../../source/article/clean/split.js';

const context = {firstLine: 1, isFirst: true, isLast: true};
const size = 256 * 1024;

const hostile: Record<string, string> = {
	parentheses: '(',
	'blank lines': '\n',
	'lines of blanks': ' \n',
	'words far apart': `a${'\n'.repeat(300)}`,
	pipes: '|',
	'pipes with blanks': '| ',
	dashes: '-',
	'dashes with blanks': '- ',
	brackets: '[',
	images: '![',
	links: '](',
	ampersands: '&',
	'one letter': 'a',
	'lines of pipes': '|\n',
	'lines of dashes': '-\n',
	'open rows': '| a\n',
	'bare rows': 'a |\n',
	'open rows closed by the next line': '| a\nb |\n',
	'rows with text between': 'a |\nb\n',
	'rows under a pipe': '|\na |\n',
	'rows of one cell': '| a |\n',
	'delimiter rows': '|---|\n',
	fences: '```\n',
	'small lines':
		'and so it went on for quite a while and never came to any end at all\n',
	'same lines':
		'The harbour master keeps a ledger of every boat that ties up there.\n',
	hyphens: 'har-\n',
	colons: 'a:\n',
	comments: '<!--\n',
	'tags that are never closed': '<script>\n<!--\n<pre>\n',
	'code and words': 'a();\nb\n',
	settings: 'a: b\n',
	bullets: '• a ',
	'question marks': 'a?t ',
	'dots between words': 'aaa.Bbb ',
	grids: '+--+--+\n',
	ruled: '== ==\n',
	columns: '-- --\n',
	tabs: 'a\tb\n',
	stars: 'a*b',
	quotes: '> a\n',
	'wrong encoding': 'Ã©',
	'soft hyphens': 'a\u{AD}',
};

for (const [name, unit] of Object.entries(hostile)) {
	test(`a long run of ${name} takes linear time`, t => {
		const measure = (length: number) => {
			const text = unit.repeat(Math.ceil(length / unit.length));
			const begin = process.cpuUsage();
			detectKind(text);
			for (const {start, end} of splitSource(text, 'text')) {
				cleanPart(text.slice(start, end), context);
			}

			const {user, system} = process.cpuUsage(begin);
			return (user + system) / 1000;
		};

		// Time of the processor. Noise of a busy machine is not quadratic: the whole is 16 times the part.
		const part = measure(size / 16);
		const whole = measure(size);
		t.true(
			whole < Math.max(1500, part * 80),
			`${part.toFixed(0)} ms, then ${whole.toFixed(0)} ms`,
		);
	});
}
