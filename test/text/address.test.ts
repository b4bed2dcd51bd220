import test from 'ava';
import {checkAddress, namesHost} from '../../source/text/address.js';

test('web addresses pass, in their normal form', t => {
	t.deepEqual(checkAddress('https://Example.org/a b?x="1"#\u{E9}'), {
		href: 'https://example.org/a%20b?x=%221%22#%C3%A9',
		host: 'example.org',
	});
	t.is(
		checkAddress("https://example.org/it's")?.href,
		'https://example.org/it%27s',
	);
	t.is(
		checkAddress('https://b\u{FC}cher.example/')?.host,
		'xn--bcher-kva.example',
	);
	t.is(checkAddress('https://example.org:8080/')?.host, 'example.org:8080');
});

test('nothing else does', t => {
	const passed = [
		'',
		'other.md',
		'#below',
		'//example.org/',
		'ftp://example.org/',
		'mailto:mate@harbour.example',
		'data:text/html,x',
		'file:///etc/hosts',
		'https://mate@example.org/',
		'https://mate:word@example.org/',
		'https://-example.org/',
		String.raw`https://example.org/\x`,
		'https://example.org/\u{1B}[2J',
		'https://example.org/\u{7}',
		'https://example.org/\u{9C}',
		'https://',
		`https://example.org/${'a'.repeat(2048)}`,
		`https://example.org/${'\u{E9}'.repeat(400)}`,
	].filter(address => checkAddress(address) !== undefined);
	t.deepEqual(passed, []);
});

test('a text names a host only where it begins with it', t => {
	const missed = [
		'example.org',
		' www.Example.org ',
		'https://example.org/a',
		'example.org: the page',
	].filter(
		text =>
			!namesHost(text, 'example.org') || !namesHost(text, 'www.example.org'),
	);
	t.deepEqual(missed, []);

	const taken = [
		'the page',
		'example.organ',
		'example.org.evil.example',
		'example.org-evil.example',
		'example.org@evil.example',
		'see example.org',
		'',
	].filter(text => namesHost(text, 'example.org'));
	t.deepEqual(taken, []);
});
