/**
Written by `bench/headings/learn.ts`; see `card.ts` for how to read it.
*/
import {type Card} from './card.js';
import {type Features} from './features.js';
import {type Together} from './together.js';

/**
Log-odds from which a line is taken for a heading.
*/
export const threshold = 1.8;

export const firstCard: Card<keyof Features> = {
	base: -239,
	rows: [
		{of: 'width', cuts: [38, 49, 62], weights: [15, 12, 3, -29]},
		{
			of: 'words',
			cuts: [1, 6, 8, 10, 12, 16],
			weights: [23, 17, 16, -15, -22, -26, -41],
		},
		{of: 'meanWord', cuts: [6.31, 7, 8.75], weights: [-4, -3, 13, 17]},
		{of: 'start', cuts: [1.5, 4.5], weights: [-3, 7, -9]},
		{of: 'end', cuts: [1.5, 2.5], weights: [95, -75, -3]},
		{of: 'capitals', cuts: [0.5], weights: [1, -2]},
		{of: 'commas', cuts: [0.5, 1.5], weights: [62, -18, -22]},
		{of: 'separators', cuts: [0.5], weights: [32, -11]},
		{of: 'question', cuts: [0.5], weights: [-11, 11]},
		{of: 'sentenceWords', cuts: [0.5, 1.5], weights: [11, 0, -5]},
		{of: 'furniture', cuts: [0.5], weights: [2, -1]},
		{of: 'nameLike', cuts: [0.5], weights: [2, -2]},
		{of: 'nextKind', cuts: [1.5, 2.5, 5], weights: [-5, -1, 1, 4]},
		{of: 'nextWidth', cuts: [9, 57, 87, 213], weights: [-10, -7, -1, 8, 12]},
		{of: 'nextStart', cuts: [1.5, 2.5], weights: [-56, 35, 19]},
		{of: 'nextEnd', cuts: [1], weights: [-28, 7]},
		{of: 'nextStops', cuts: [0.5], weights: [-6, 2]},
		{of: 'next2Kind', cuts: [1.5], weights: [-16, 6]},
		{of: 'frame', cuts: [31], weights: [-1, 6]},
		{of: 'nextSpeaker', cuts: [0.5], weights: [13, -13]},
		{of: 'afterWidth', cuts: [33, 55, 85, 219], weights: [-6, -4, 1, 3, 12]},
		{of: 'prevKind', cuts: [1.5], weights: [-3, 1]},
		{of: 'prevWidth', cuts: [15, 28, 379], weights: [-27, 2, 6, 15]},
		{of: 'prevEnd', cuts: [1.5, 4.5], weights: [1, 5, -3]},
		{of: 'prev2Kind', cuts: [0.5], weights: [25, -4]},
		{of: 'runBefore', cuts: [0, 1, 3, 6], weights: [25, 19, -3, -12, -14]},
		{of: 'runAfter', cuts: [0, 1], weights: [10, 6, -4]},
		{of: 'widthToNext', cuts: [0, 204], weights: [-28, 1, 9]},
		{of: 'linesToNext', cuts: [0], weights: [-37, 9]},
		{of: 'widthToLast', cuts: [0, 233], weights: [-12, 0, 4]},
		{of: 'linesToLast', cuts: [0, 1], weights: [-11, 2, 3]},
		{of: 'fromTop', cuts: [20, 112], weights: [2, 3, -11]},
		{of: 'place', cuts: [0.603], weights: [-1, 2]},
		{of: 'inNext', cuts: [0.286, 0.5], weights: [-26, 21, 56]},
		{of: 'inSection', cuts: [0.444], weights: [-17, 22]},
		{of: 'theme', cuts: [0.5], weights: [-2, 4]},
		{of: 'recurs', cuts: [0.5, 1.5, 4.5], weights: [45, 30, -20, -14]},
		{of: 'lines', cuts: [24, 37, 112, 225], weights: [-5, 8, 9, 7, -38]},
		{of: 'shortCount', cuts: [10, 52], weights: [7, 6, -12]},
		{of: 'shortShare', cuts: [0.886], weights: [25, -58]},
		{of: 'proseForShort', cuts: [85.5], weights: [-2, 2]},
		{of: 'longWidth', cuts: [167, 253, 398], weights: [-35, -6, 19, 14]},
		{of: 'itemShare', cuts: [0.0194, 0.127, 0.3], weights: [-24, -19, 40, 52]},
		{of: 'bareShare', cuts: [0.125, 0.357, 0.5], weights: [-85, -27, -5, 17]},
	],
};

export const secondCard: Card<keyof Together> = {
	base: -149,
	rows: [
		{
			of: 'own',
			cuts: [-4.13, -3.41, -2.94, -2.15, -1.57, -1.05, -0.41, 0.35, 1.2, 2.2],
			weights: [-141, -139, -132, -130, -86, -32, 32, 120, 170, 201, 266],
		},
		{of: 'othersSum', cuts: [5.91, 17, 31.9], weights: [9, 5, -8, -28]},
		{of: 'nearSum', cuts: [2.26, 2.86, 3.85], weights: [3, -2, -3, -8]},
		{
			of: 'othersMean',
			cuts: [-3.39, -1.56, -1.06, -0.418, 0.0112, 1.47],
			weights: [4, 2, -2, -4, -7, -1, 0],
		},
		{
			of: 'othersBest',
			cuts: [-0.03, 1.7, 2.37, 3.03],
			weights: [-10, -8, 9, 23, 12],
		},
		{of: 'rank', cuts: [17, 27], weights: [12, -3, -20]},
		{
			of: 'alikeMean',
			cuts: [-1.05, -0.491, 0.211, 0.887, 1.65],
			weights: [-9, -6, 4, 13, 23, 28],
		},
		{
			of: 'alikeBest',
			cuts: [-0.97, -0.47, 1.18, 2.31],
			weights: [-17, -16, -10, 45, 46],
		},
		{of: 'beforeScore', cuts: [-2.86, -2.13], weights: [24, -10, -30]},
		{of: 'afterScore', cuts: [-1.78, -0.6], weights: [8, -17, -22]},
		{
			of: 'likelyShare',
			cuts: [0, 0.0435, 0.516, 0.733, 0.879],
			weights: [-22, -14, -8, 28, 30, 35],
		},
		{
			of: 'candidates',
			cuts: [11, 14, 64, 103, 187],
			weights: [3, -1, 4, -33, -11, 20],
		},
		{of: 'numberedAlike', cuts: [0], weights: [5, -5]},
	],
};
