import { OpenRedaction } from '@openredaction/core';
import type { Finder } from '../measure.ts';

const redactor = new OpenRedaction({ redactionMode: 'placeholder' });

/** As it comes: all its patterns, checked by its own context rules. */
export const openRedaction: Finder = {
  name: '@openredaction/core',
  find: async (text) => {
    const { detections } = await redactor.detect(text);
    return detections.map(({ position: [start, end], type }) => ({
      start,
      end,
      label: type,
      certain: true,
    }));
  },
};
