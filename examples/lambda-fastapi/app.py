"""A FastAPI application as a Lambda function: Mangum turns events of REST APIs, HTTP APIs and function URLs into ASGI requests."""

from fastapi import Cookie, FastAPI, Query
from mangum import Mangum
from pydantic import BaseModel

app = FastAPI()


class Book(BaseModel):
    title: str


@app.post("/books/{number}", status_code=201)
def put_book(number: int, book: Book, tag: list[str] = Query([]), reader: str = Cookie("")) -> dict:
    return {"number": number, "title": book.title, "tags": tag, "reader": reader}


handler = Mangum(app)
