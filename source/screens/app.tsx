import type {Size} from '../reader/geometry.js';
import type {Shelf} from '../reader/shelf.js';
import type {State} from '../reader/state.js';
import {KeysScreen} from './keys-screen.js';
import {ReaderScreen} from './reader-screen.js';
import type {Paint} from './row.js';
import {ShelfScreen} from './shelf-screen.js';

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
The whole program, drawn. It holds no state: each frame is drawn from a scene.
*/
export function App({
	scene,
	paint,
}: {
	readonly scene: Scene;
	readonly paint: Paint;
}) {
	if (scene.type === 'shelf') {
		return (
			<ShelfScreen
				shelf={scene.shelf}
				size={scene.size}
				hasPlainCursor={scene.hasPlainCursor}
			/>
		);
	}

	return scene.state.mode === 'keys' ? (
		<KeysScreen state={scene.state} paint={paint} />
	) : (
		<ReaderScreen state={scene.state} paint={paint} />
	);
}
