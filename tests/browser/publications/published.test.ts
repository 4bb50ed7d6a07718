import { makeSite } from '../../support/build-site.ts';
import { testPublication } from '../../support/test-publication.ts';

testPublication('What is published', () => makeSite({ from: '.' }));
