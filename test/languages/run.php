<?php
require getenv('VERIFIER');

// What PHP only warns of is a fault of the verifier.
set_error_handler(fn ($level, $message) => throw new ErrorException($message));
$answers = array_map(function ($asked) {
    try {
        return ['context' => verify($asked['query'], $asked['secretKeys'], $asked['now'] / 1000)];
    } catch (Refused $refused) {
        return ['code' => $refused->getMessage()];
    }
}, json_decode(file_get_contents('php://stdin'), true));
echo json_encode($answers, JSON_THROW_ON_ERROR);
