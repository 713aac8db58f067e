<?php
require getenv('VERIFIER');

// What PHP only warns of is a fault of the verifier.
set_error_handler(fn ($level, $message) => throw new ErrorException($message));
$asked = json_decode(file_get_contents('php://stdin'), true);
$answers = array_map(function ($query) use ($asked) {
    try {
        return ['context' => verify($query, $asked['secretKey'], $asked['now'] / 1000)];
    } catch (Refused $refused) {
        return ['code' => $refused->getMessage()];
    }
}, $asked['queries']);
echo json_encode($answers, JSON_THROW_ON_ERROR);
