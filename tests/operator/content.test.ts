import { expect, test } from 'vitest';
import { anOperator } from '../support/kaicase.ts';

test('editors’ commands need no database', () => {
  const { kaicase } = anOperator();
  expect(kaicase(['content', 'check'])).toMatchObject({ status: 0, stderr: '' });
  expect(kaicase(['content', 'check']).stdout).toMatch(/0 errors, \d+ warnings?\.\n$/);
  expect(kaicase(['content', 'status']).stdout).toMatch(/\d+ pairs in step, \d+ not, in \d+ /);
  expect(kaicase(['content', 'record', '--agreed', 'no-such-guide'])).toMatchObject({
    status: 1,
    stderr: 'Nothing out of step at no-such-guide.\n',
  });
  expect(kaicase(['--help']).stdout).toContain('content');
}, 60_000);
