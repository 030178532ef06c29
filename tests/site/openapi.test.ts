import { expect, test } from 'vitest';
import { describeApi } from '../../src/site/openapi.ts';
import {
  longestRequest,
  longestText,
  longestValue,
  mostInList,
  mostRequests,
} from '../../src/writing/limits.ts';
import { letterKinds } from '../../src/writing/types.ts';

test('the limits that are described are those that hold', () => {
  const { schemas } = describeApi('https://kaicase.example').components;
  const { LetterFacts, File, Draft, Reply } = schemas as unknown as Record<
    string,
    { properties: object }
  >;
  expect(LetterFacts!.properties).toMatchObject({
    kind: { enum: [...letterKinds] },
    values: { additionalProperties: { maxLength: longestValue } },
    tried: { maxItems: mostInList },
    evidence: { maxItems: mostInList },
  });
  expect(File!.properties).toMatchObject({ own: { maxLength: longestValue } });
  expect(Draft!.properties).toMatchObject({ text: { maxLength: longestText } });
  expect(Reply!.properties).toMatchObject({
    text: { maxLength: longestText },
    requests: { maxItems: mostRequests, items: { maxLength: longestRequest } },
  });
});
