"""A Flask application as a Lambda function: the adapter turns API Gateway's events into WSGI requests."""

from apig_wsgi import make_lambda_handler
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/books/<int:number>")
def put_book(number):
    book = {"number": number, "title": request.get_json()["title"], "tags": request.args.getlist("tag")}
    answer = jsonify(book | {"reader": request.cookies.get("reader")})
    answer.set_cookie("last", str(number))
    return answer, 201


handler = make_lambda_handler(app)
