import {setTimeout as sleep} from 'node:timers/promises';
import test from 'ava';
import {silence, tellSlow} from '../../source/commands/slow.js';

test('quick work is not spoken of', async t => {
	let told = 0;
	const tell = () => {
		told++;
	};

	t.is(await tellSlow(tell, async () => 'done', 20), 'done');
	await t.throwsAsync(
		tellSlow(
			tell,
			async () => {
				throw new Error('failed');
			},
			20,
		),
		{message: 'failed'},
	);
	await sleep(60);
	t.is(told, 0);
});

test('long work is spoken of once: after a while, or when it says so', async t => {
	const story: string[] = [];
	const tell = async () => {
		story.push('told');
		await sleep(5);
		story.push('seen');
	};

	await tellSlow(tell, async () => sleep(80), 20);
	t.deepEqual(story.splice(0), ['told', 'seen']);

	await tellSlow(
		tell,
		async onLong => {
			await onLong();
			story.push('begun');
			await onLong();
			await sleep(60);
		},
		20,
	);
	t.deepEqual(story.splice(0), ['told', 'seen', 'begun']);

	await tellSlow(tell, async () => sleep(silence + 60), undefined);
	t.deepEqual(story, []);
});
