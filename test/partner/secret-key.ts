/** Of no worth: it stands in the open. */
export const SECRET_KEY = '2b7e151628aed2a6abf7158809cf4f3c2b7e151628aed2a6abf7158809cf4f3c';
