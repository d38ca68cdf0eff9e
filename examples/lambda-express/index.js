// An Express application as a Lambda function: serverless-http turns API Gateway's events into Node.js's requests.
const express = require('express');
const serverless = require('serverless-http');

const app = express();
app.use(express.json());
app.post('/books/:number', (request, response) => {
  const { number } = request.params;
  response.status(201).json({ number: Number(number), title: request.body.title, tags: request.query.tag });
});

exports.handler = serverless(app);
