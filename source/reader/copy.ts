import type {Block, Code, Table} from '../article/model.js';
import {sectionTitle} from '../article/contents.js';
import {tablesOf} from '../article/plain.js';
import {toMarkdown} from '../article/markdown/index.js';
import {presentSection} from './landmarks.js';
import {say, still, type State, type Step} from './state.js';
import {presentStop, visibleStops} from './stops.js';
import {bottomOf, pageOf} from './viewport.js';

const copy = (state: State, text: string, what: string): Step => ({
	state,
	effects: [{type: 'copy', text, what}],
});

const refuse = (state: State, text: string): Step =>
	still(say(state, text, true));

/**
The blocks of a section, those of the sections in it included; of the lead when it has no index.
*/
const sectionBlocks = (state: State, section: number | undefined): Block[] => {
	const {sections} = state.index;
	const from = section === undefined ? {part: 0, block: 0} : sections[section]!;
	const level = section === undefined ? 7 : sections[section]!.level;
	const end = sections.find(
		(entry, position) => position > (section ?? -1) && entry.level <= level,
	);
	const blocks: Block[] = [];
	const lastPart = end?.part ?? state.article.parts.length - 1;
	for (let {part} = from; part <= lastPart; part++) {
		const all = state.article.parts[part]!.content().blocks;
		blocks.push(
			...all.slice(
				part === from.part ? from.block : 0,
				part === end?.part ? end.block : all.length,
			),
		);
	}

	return blocks;
};

/**
The first block on the screen for which something is found.
*/
const onScreen = <T>(
	state: State,
	pick: (block: Block) => T | undefined,
): T | undefined => {
	const page = pageOf(state);
	const bottom = bottomOf(state);
	let {part, block} = state.top;
	while (
		part < bottom.part ||
		(part === bottom.part && block <= bottom.block)
	) {
		if (block >= page.blocks(part)) {
			part++;
			block = 0;
			continue;
		}

		const found = pick(page.laid(part, block)!.block);
		if (found !== undefined) {
			return found;
		}

		block++;
	}

	return undefined;
};

/**
The first table in a block, itself included.
*/
export const firstTable = (block: Block | undefined): Table | undefined =>
	block === undefined ? undefined : [...tablesOf(block)][0];

const codeIn = (block: Block): Code | undefined =>
	block.type === 'code' ? block : undefined;

/**
Performs the copy commands of the article: section, table, code, link, all.
*/
export const copyFrom = (state: State, command: string): Step => {
	switch (command) {
		case 'copy-section': {
			const section = presentSection(state);
			const blocks = sectionBlocks(state, section);
			return copy(
				state,
				toMarkdown(blocks),
				`section “${sectionTitle(state.index, section)}”`,
			);
		}

		case 'copy-table': {
			const {focus} = state;
			const focused =
				focus && firstTable(pageOf(state).laid(focus.part, focus.block)?.block);
			const table = focused ?? onScreen(state, firstTable);
			return table === undefined
				? refuse(state, 'no table here; } goes to the next')
				: copy(state, toMarkdown([table]), 'table');
		}

		case 'copy-code': {
			const code = onScreen(state, codeIn);
			return code === undefined
				? refuse(state, 'no code here')
				: copy(state, code.text, 'code');
		}

		case 'copy-link': {
			const stop = presentStop(state);
			const link =
				stop?.kind === 'link'
					? stop
					: visibleStops(state).find(({kind}) => kind === 'link');
			return link?.target === undefined
				? refuse(state, 'no link here; Tab goes to the next stop')
				: copy(state, link.target, 'link');
		}

		default: {
			const blocks = state.article.parts.flatMap(part => [
				...part.content().blocks,
			]);
			return copy(state, toMarkdown(blocks), 'article');
		}
	}
};
