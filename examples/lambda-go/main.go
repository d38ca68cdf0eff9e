// A function in Go: the program is the runtime, which Lambda calls "bootstrap".
package main

import (
	"context"
	"fmt"

	"github.com/aws/aws-lambda-go/lambda"
	"github.com/aws/aws-lambda-go/lambdacontext"
)

type Order struct {
	Name string `json:"name"`
}

type Answer struct {
	Greeting string `json:"greeting"`
	Function string `json:"function"`
}

func handle(_ context.Context, order Order) (Answer, error) {
	if order.Name == "" {
		return Answer{}, fmt.Errorf("an order has a name")
	}
	return Answer{Greeting: "Hello, " + order.Name, Function: lambdacontext.FunctionName}, nil
}

func main() {
	lambda.Start(handle)
}
