"""Powertools for AWS Lambda: structured logs, validated events, routes."""

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver
from aws_lambda_powertools.utilities.typing import LambdaContext

logger = Logger(service="books")
app = APIGatewayHttpResolver()


@app.post("/books/<number>")
def put_book(number: str) -> dict:
    title = app.current_event.json_body["title"]
    logger.info("A book came in", number=number)
    return {"number": int(number), "title": title}


@logger.inject_lambda_context
def handler(event: dict, context: LambdaContext) -> dict:
    return app.resolve(event, context)
