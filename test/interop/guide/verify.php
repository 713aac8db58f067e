<?php
// The guide's "PHP" sample as it prints it; the last lines stand for its "Usage".
function verifySignature($context, $signature, $secretKey) {
    $computedSignature = hash_hmac('sha256', $context, $secretKey);
    return hash_equals($signature, $computedSignature);
}

function parseContext($contextBase64) {
    $contextJson = base64_decode($contextBase64);
    return json_decode($contextJson, true);
}

$asked = json_decode(file_get_contents('php://stdin'), true);
$answers = array_map(function ($delivery) use ($asked) {
    if (verifySignature($delivery['context'], $delivery['signature'], $asked['secretKey'])) {
        return ['data' => parseContext($delivery['context'])];
    }
    return ['error' => 'Invalid signature'];
}, $asked['deliveries']);
echo json_encode($answers);
