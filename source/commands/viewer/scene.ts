import {screenOf} from '../../reader/screen/index.js';
import {keysOf} from '../../reader/screen/keys.js';
import {shelfOf} from '../../reader/screen/shelf.js';
import type {Size} from '../../reader/geometry.js';
import type {Shelf} from '../../reader/shelf.js';
import type {State} from '../../reader/state.js';
import type {View} from '../../screens/app.js';

/**
What is to be seen: an article, or a folder's list.
*/
export type Scene =
	| {readonly type: 'article'; readonly state: State}
	| {
			readonly type: 'shelf';
			readonly shelf: Shelf;
			readonly size: Size;
			readonly hasPlainCursor: boolean;
	  };

/**
Whether a scene is made of lines alone, so that it can be drawn without Ink.
*/
export const isLines = (scene: Scene): boolean =>
	scene.type === 'article' && scene.state.mode !== 'keys';

/**
A scene as it is to be placed.
*/
export const viewOf = (scene: Scene): View => {
	if (scene.type === 'shelf') {
		const {shelf, size, hasPlainCursor} = scene;
		return {type: 'shelf', part: shelfOf(shelf, size, hasPlainCursor)};
	}

	const {state} = scene;
	return isLines(scene)
		? {type: 'article', size: state.size, lines: screenOf(state)}
		: {type: 'keys', part: keysOf(state)};
};
