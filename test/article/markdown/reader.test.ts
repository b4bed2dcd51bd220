import test from 'ava';
import fc from 'fast-check';
import {Lexer, type Token, type Tokens} from 'marked';
import type {Block} from '../../../source/article/model.js';
import {toMarkdown} from '../../../source/article/markdown/index.js';
import {article} from './arbitrary.js';

/**
What headings, lists, tables, quotes and code there are, as this program has them.
*/
function outline(blocks: readonly Block[]): string[] {
	return blocks.flatMap(block => {
		switch (block.type) {
			case 'heading': {
				return [`h${block.level}`];
			}

			case 'list': {
				return [
					`list ${block.start ?? '-'} ${block.tight ? 'tight' : 'loose'}`,
					...block.items.flatMap(item => ['item', ...outline(item.blocks)]),
					'end',
				];
			}

			case 'quote': {
				return ['quote', ...outline(block.blocks), 'end'];
			}

			case 'table': {
				return [`table ${block.align.join(' ')} ${block.rows.length}`];
			}

			case 'code': {
				return [`code ${block.text}`];
			}

			case 'rule': {
				return ['rule'];
			}

			default: {
				return [];
			}
		}
	});
}

/**
The same, as marked has it without any of this program's rules.
*/
function outlineOfTokens(tokens: readonly Token[]): string[] {
	return tokens.flatMap(token => {
		switch (token.type) {
			case 'heading': {
				return [`h${(token as Tokens.Heading).depth}`];
			}

			case 'list': {
				const list = token as Tokens.List;
				return [
					`list ${list.ordered ? list.start : '-'} ${list.loose ? 'loose' : 'tight'}`,
					...list.items.flatMap(item => [
						'item',
						...outlineOfTokens(item.tokens),
					]),
					'end',
				];
			}

			case 'blockquote': {
				return ['quote', ...outlineOfTokens(token.tokens ?? []), 'end'];
			}

			case 'table': {
				const {align, rows} = token as Tokens.Table;
				return [
					`table ${align.map(side => side ?? 'none').join(' ')} ${rows.length}`,
				];
			}

			case 'code': {
				return [`code ${(token as Tokens.Code).text.replace(/\n$/, '')}`];
			}

			case 'hr': {
				return ['rule'];
			}

			default: {
				return [];
			}
		}
	});
}

const isCommon = (block: Block): boolean => {
	switch (block.type) {
		case 'definitions':
		case 'footnote':
		case 'fold': {
			return false;
		}

		case 'list': {
			return block.items.every(item =>
				item.blocks.every(inner => isCommon(inner)),
			);
		}

		case 'quote': {
			return block.blocks.every(inner => isCommon(inner));
		}

		default: {
			return true;
		}
	}
};

test('another reader of Markdown finds the same headings, lists, tables, quotes and code', t => {
	const common = fc
		.sample(article, 600)
		.map(blocks => blocks.filter(block => isCommon(block)));
	t.true(common.filter(blocks => blocks.length > 0).length > 200);
	for (const blocks of common) {
		const written = toMarkdown(blocks);
		t.deepEqual(
			outlineOfTokens(new Lexer({gfm: true}).lex(written)),
			outline(blocks),
			`of ${written}`,
		);
	}
});
