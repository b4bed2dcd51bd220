import test from 'ava';
import {createSettling} from '../../source/terminal/settling.js';

/**
Settling with a clock that stands until it is moved, and so many answers still to come.
*/
const awaiting = (answers: number) => {
	let time = 0;
	let left = answers;
	const settling = createSettling(
		() => left > 0,
		() => time,
	);
	return {
		settling,
		pass(milliseconds: number) {
			time += milliseconds;
		},
		answer() {
			left--;
			settling.answered();
		},
	};
};

/**
How long settling takes, in milliseconds of the real clock.
*/
const timeOf = async (settled: Promise<void>): Promise<number> => {
	const from = performance.now();
	await settled;
	return performance.now() - from;
};

test('where nothing is awaited nobody waits', async t => {
	const {settling} = awaiting(0);
	settling.asked();
	t.true((await timeOf(settling.settle())) < 50);
});

test('the last answer ends the wait', async t => {
	const {settling, answer} = awaiting(2);
	settling.asked();
	const settled = settling.settle();
	setTimeout(answer, 5);
	setTimeout(answer, 20);
	const time = await timeOf(settled);
	t.true(time > 10 && time < 500, `${time} ms`);
});

test('a terminal that was silent for a second is not waited for', async t => {
	const {settling, pass} = awaiting(1);
	settling.asked();
	pass(950);
	const short = await timeOf(settling.settle());
	t.true(short >= 40 && short < 500, `${short} ms`);
	pass(60);
	t.true((await timeOf(settling.settle())) < 40);
});

test('one that answers is given time for what was sent before the question', async t => {
	const {settling, pass, answer} = awaiting(2);
	settling.asked();
	answer();
	settling.asked(1000);
	pass(3440);
	const time = await timeOf(settling.settle());
	t.true(time >= 50 && time < 500, `${time} ms`);
});
