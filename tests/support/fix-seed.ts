import fc from 'fast-check';

/** Properties are tried on the same values in every run, so that what fails fails again; a failure names seed and path. */
fc.configureGlobal({ seed: 20240322 });
