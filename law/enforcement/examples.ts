/** Register entries that the scenarios of this folder refer to: a power of the unit `u1`, two certificates in force, tiers. Invented. */
import type { Form } from '../../kernel/language/data.ts';
import type { ScenarioWords } from '../../kernel/scenario/scenario.ts';
import { power } from '../functions/power.ts';
import { certificate } from './certificate.ts';
import { discretion } from './discretion.ts';
import { exemptionItem } from './exemption-item.ts';
import { FIRST } from './forms.ts';

/** A paper with its digest. */
export const FILES = [{ name: '材料', digest: 'ab'.repeat(32) }];
/** The officers of the examples; both hold certificates. */
export const OFFICERS = ['乙', '丙'];

export const LISTED: Form = {
  code: '0001',
  name: '对违法经营的处罚',
  kind: '行政处罚',
  holder: 'u1',
  basis: '某法第60条',
  inName: '本机关',
  duties: '调查、告知、决定',
  liability: '滥用职权',
  from: '2020-01-01',
};
export const APPLIED: Form = { person: '乙', unit: 'u1', kind: '行政执法证', field: '市场监管', post: '在编在职人员' };
export const TIER: Form = {
  kind: '行政处罚',
  offence: '无照经营',
  basis: '某法第60条',
  power: 'power1',
  level: '一般处罚',
  when: '违法所得不满一万元',
  lawLeast: 500_000,
  lawMost: 5_000_000,
  least: 1_000_000,
  most: 3_000_000,
};

/** The power, one of another unit, one cancelled, and the certificates of both officers. */
export const equipped = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('power1', power, [
      ['propose', '2019-12-02', { what: LISTED.name as string, by: '通知' }],
      ['list', '2020-01-01', LISTED],
    ])
    .entry('power2', power, [
      ['propose', '2019-12-02', { what: '另一机关的职权', by: '通知' }],
      ['list', '2020-01-01', { ...LISTED, code: '0002', holder: 'u2' }],
    ])
    .entry('power3', power, [
      ['propose', '2019-12-02', { what: '已取消的职权', by: '通知' }],
      ['list', '2020-01-01', { ...LISTED, code: '0003' }],
      ['cancel', '2021-01-04', { by: '取消文件' }],
    ])
    .entry('cert1', certificate, [
      ['apply', '2023-03-01', APPLIED],
      ['issue', '2023-04-03', { no: '川1' }],
    ])
    .entry('cert2', certificate, [
      ['apply', '2023-03-01', { ...APPLIED, person: '丙' }],
      ['issue', '2023-04-03', { no: '川2' }],
    ]);

/** A tier in force since 2023, and the one before it. */
export const tiered = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('tier0', discretion, [
      ['propose', '2021-08-02', TIER],
      ['issue', '2021-10-08', { from: '2021-11-01', text: FILES }],
      ['repeal', '2023-02-01', { why: '新的阶次施行' }],
    ])
    .entry('tier1', discretion, [
      ['propose', '2022-08-01', TIER],
      ['issue', '2023-01-03', { from: '2023-02-01', text: FILES }],
    ]);

/** An offence on the list of those that may go unpunished the first time, and one taken off it. */
export const EXEMPT: Form = {
  offence: '无照经营',
  domain: '市场监管其他',
  power: 'power1',
  ground: FIRST,
  conditions: '及时改正',
  basis: '某法第60条',
  safety: false,
};
export const exempted = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('item0', exemptionItem, [
      ['propose', '2021-08-02', EXEMPT],
      ['issue', '2021-10-08', { from: '2021-11-01', text: FILES }],
      ['remove', '2023-02-01', { why: '依据修改' }],
    ])
    .entry('item1', exemptionItem, [
      ['propose', '2022-08-01', EXEMPT],
      ['issue', '2023-01-03', { from: '2023-02-01', text: FILES }],
    ]);
