import type {Line} from '../../layout/line.js';
import {sectionLabel} from '../numbers.js';
import {presentSection} from '../landmarks.js';
import type {State} from '../state.js';
import {drawn, ellipsisOf, ends, foreign} from './runs.js';

/**
The first row: the article's title at the left, the section that the reader is in at the right.
*/
export const titleLine = (state: State): Line => {
	const {columns} = state.size;
	const ellipsis = ellipsisOf(state.look.ascii);
	const present = presentSection(state);
	const section =
		present === undefined ? undefined : state.index.sections[present];
	const where = section === undefined ? '' : sectionLabel(section);
	const title = foreign(state.article.meta.title, 'title');
	const room = Math.max(
		Math.floor((columns - 2) * 0.4),
		columns - 5 - title.width,
	);
	const name = foreign(where, 'hint');
	const shortened =
		name.width > room
			? ends([name], [], Math.max(1, room), ellipsis).runs
			: [name];
	return ends(
		[drawn(' '), title],
		where === '' ? [] : shortened,
		columns - 1,
		ellipsis,
	);
};
