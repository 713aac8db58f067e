import fc from 'fast-check';

// What kills a mutant today kills it tomorrow, and a hundred runs are no more than a table.
fc.configureGlobal({ seed: 20_251_027 });
