/** The built office runs in the browsers that offices have, weighs little before the first page, and asks nothing of anybody outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtOffice } from './build-once.ts';
import { FIRST_LOAD_LIMIT, firstLoad, total } from './built.ts';
import { beyondFloor, stylesBeyondFloor } from './src/floor.ts';

let dist = '';
let files: string[] = [];
beforeAll(async () => {
  dist = await builtOffice();
  files = readdirSync(join(dist, 'assets'));
});

const textOf = (name: string): string => readFileSync(join(dist, 'assets', name), 'utf8');
const parsed = (text: string): string[] => beyondFloor(parseSync('built.js', text).program);

/** Names of specifications and of licences: read by nobody's browser. Addresses that code only compares with or prints. */
const NAMES =
  /^https?:\/\/(www\.w3\.org|react\.dev|reactjs\.org|reactflow\.dev|ant\.design|u\.ant\.design|github\.com|echarts\.apache\.org|zrender|tanstack\.com|bit\.ly|fb\.me|stuk\.github\.io|developer\.mozilla\.org|schemas\.openxmlformats\.org|purl\.org|localhost)/;

/** Styles of a library for parts of it that the office does not use: a handle by which a node of the map is resized. */
const UNUSED = /\.react-flow__resize-control[^{}]*\{[^}]*\}/g;

describe('the built office', () => {
  it('holds no syntax and calls no method that Chromium 94 lacks', () => {
    for (const name of files.filter((f) => f.endsWith('.js'))) expect(parsed(textOf(name)), name).toEqual([]);
  });
  it('holds no style that Chromium 94 lacks', () => {
    for (const name of files.filter((f) => f.endsWith('.css')))
      expect(stylesBeyondFloor(textOf(name).replace(UNUSED, '')), name).toEqual([]);
  });
  it('weighs little before the first page', () => {
    expect(total(firstLoad(dist))).toBeLessThan(FIRST_LOAD_LIMIT);
    expect(firstLoad(dist).length).toBeGreaterThan(2);
  });
  it('asks nothing of anybody outside', () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    expect(html.match(/(?:src|href)="(?:https?:)?\/\/[^"]*/g)).toBeNull();
    for (const name of files.filter((f) => f.endsWith('.css')))
      expect(textOf(name).match(/url\(\s*["']?(?:https?:)?\/\//g), name).toBeNull();
    for (const name of files.filter((f) => f.endsWith('.js'))) {
      const fetched =
        textOf(name).match(/(?:fetch|import|importScripts|new Worker|\.src\s*=|\.href\s*=)\s*\(?\s*["'`]https?:\/\/[^"'`]*/g) ?? [];
      expect(
        fetched.filter((f) => !NAMES.test(f.replace(/^.*?(?=https?:)/, ''))),
        name,
      ).toEqual([]);
    }
  });
});

describe('the test itself', () => {
  it('finds what is beyond the floor in scripts', () => {
    for (const text of ['/[\\p{L}--[a-z]]/v', '/(?i:a)b/', '"a".isWellFormed()', 'Promise.try(() => 1)', '{ using x = f(); }'])
      expect(parsed(text), text).toHaveLength(1);
    expect(parsed('class A { static { this.x = 1; } #p = 1; has(o) { return #p in o; } }; a ??= [].at(-1); /(?<=a)b/su')).toEqual([]);
  });
  it('finds what is beyond the floor in styles', () => {
    for (const text of [
      'a:has(b){}',
      '@container (min-width:1px){}',
      'a{color:color-mix(in srgb,red,blue)}',
      'a{&:hover{color:red}}',
      'a{height:100dvh}',
      'a{rotate:3deg}',
      '@media (width>=600px){a{}}',
    ])
      expect(stylesBeyondFloor(text), text).toHaveLength(1);
    expect(stylesBeyondFloor('a{height:100vh;height:100dvh}b:is(c,d){inset:0;aspect-ratio:1}.x{transform:rotate(3deg)}')).toEqual([]);
  });
});
