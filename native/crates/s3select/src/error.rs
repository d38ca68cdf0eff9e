//! The errors of SelectObjectContent: codes and messages of the list in S3's API reference ("List of SELECT Object Content Error Codes", 2026-11)
//! unless it is said otherwise. Which of them AWS answers to a given fault stands nowhere in many cases; the choice is then a guess.

use std::borrow::Cow;

/// A fault of the request or of the data, as the client sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectError {
    pub code: &'static str,
    pub message: Cow<'static, str>,
}

impl SelectError {
    pub fn internal() -> Self {
        error("InternalError", "We encountered an internal error. Please try again.")
    }
}

pub type Outcome<T> = Result<T, SelectError>;

pub fn error(code: &'static str, message: impl Into<Cow<'static, str>>) -> SelectError {
    SelectError {
        code,
        message: message.into(),
    }
}

macro_rules! errors {
    ($($name:ident $code:literal $message:literal;)*) => {
        $(pub fn $name() -> SelectError {
            error($code, $message)
        })*
    };
}

errors! {
    ambiguous_field_name "AmbiguousFieldName" "The field name matches to multiple fields in the file. Check the SQL expression and the file, and try again.";
    cast_failed "CastFailed" "An attempt to convert from one data type to another using CAST failed in the SQL expression.";
    column_too_long "ColumnTooLong" "The length of a column in the result is greater than maxCharsPerColumn of 1 MB.";
    csv_escaping_record_delimiter "CSVEscapingRecordDelimiter" "A quoted record delimiter was found in the file. To allow quoted record delimiters, set AllowQuotedRecordDelimiter to 'TRUE'.";
    csv_unescaped_quote "CSVUnescapedQuote" "An unescaped quote was found while parsing the CSV file. To allow quoted record delimiters, set AllowQuotedRecordDelimiter to 'TRUE'.";
    invalid_arguments "EvaluatorInvalidArguments" "An incorrect number of arguments was used in the function call.";
    like_invalid_escape "EvaluatorLikePatternInvalidEscapeSequence" "The LIKE pattern contains an invalid escape sequence in the SQL expression.";
    negative_limit "EvaluatorNegativeLimit" "The LIMIT value can't be negative in the SQL expression.";
    expression_too_long "ExpressionTooLong" "The SQL expression is too long. The maximum byte-length for the SQL expression is 256 KB.";
    cannot_be_evaluated "ExternalEvalException" "The query cannot be evaluated. Check the file and try again.";
    illegal_argument "IllegalSqlFunctionArgument" "An illegal argument was used in the SQL function.";
    incorrect_argument_type "IncorrectSqlFunctionArgumentType" "An incorrect argument type was specified in a function call in the SQL expression.";
    integer_overflow "IntegerOverflow" "An integer overflow or underflow occurred in the SQL expression.";
    invalid_column_index "InvalidColumnIndex" "The column index in the SQL expression is not valid.";
    invalid_data_type "InvalidDataType" "The SQL expression contains a data type that is not valid.";
    invalid_key_path "InvalidKeyPath" "The key path in the SQL expression is not valid.";
    invalid_timestamp_pattern "EvaluatorInvalidTimestampFormatPattern" "The timestamp format string in the SQL expression is not valid.";
    unterminated_timestamp_pattern "EvaluatorUnterminatedTimestampFormatPatternToken" "A timestamp format pattern contains a token that isn't terminated in the SQL expression.";
    lexer_invalid_char "LexerInvalidChar" "The SQL expression contains a character that is not valid.";
    lexer_invalid_ion_literal "LexerInvalidIONLiteral" "The SQL expression contains an operator that is not valid.";
    lexer_invalid_literal "LexerInvalidLiteral" "The SQL expression contains an operator that is not valid.";
    like_invalid_inputs "LikeInvalidInputs" "An argument given to the LIKE clause in the SQL expression is not valid.";
    multiple_data_sources "MultipleDataSourcesUnsupported" "Multiple data sources are not supported.";
    over_max_column "OverMaxColumn" "The number of columns in the result is greater than the maximum allowable number of columns.";
    asterisk_is_not_alone "ParseAsteriskIsNotAloneInSelectList" "Other expressions are not allowed in the SELECT list when * is used without dot notation in the SQL expression.";
    cast_arity "ParseCastArity" "The SQL expression CAST has incorrect arity.";
    empty_select "ParseEmptySelect" "The SQL expression contains an empty SELECT clause.";
    expected_argument_delimiter "ParseExpectedArgumentDelimiter" "Did not find the expected argument delimiter in the SQL expression.";
    expected_date_part "ParseExpectedDatePart" "Did not find the expected date part in the SQL expression.";
    expected_alias "ParseExpectedIdentForAlias" "Did not find the expected identifier for the alias in the SQL expression.";
    expected_keyword "ParseExpectedKeyword" "Did not find the expected keyword in the SQL expression.";
    expected_left_paren_after_cast "ParseExpectedLeftParenAfterCast" "Did not find the expected left parenthesis after CAST in the SQL expression.";
    expected_number "ParseExpectedNumber" "Did not find the expected number in the SQL expression.";
    expected_right_paren "ParseExpectedRightParenBuiltinFunctionCall" "Did not find the expected right parenthesis character in the SQL expression.";
    expected_type_name "ParseExpectedTypeName" "Did not find the expected type name in the SQL expression.";
    expected_when "ParseExpectedWhenClause" "Did not find the expected WHEN clause in the SQL expression. CASE is not supported.";
    expected_token "ParseExpectedTokenType" "Did not find the expected token in the SQL expression.";
    invalid_path_component "ParseInvalidPathComponent" "The SQL expression contains a path component that is not valid.";
    missing_from "ParseSelectMissingFrom" "The SQL expression contains a missing FROM clause after the SELECT list.";
    unexpected_keyword "ParseUnExpectedKeyword" "The SQL expression contains an unexpected keyword.";
    unexpected_term "ParseUnexpectedTerm" "The SQL expression contains an unexpected term.";
    call_with_star "ParseUnsupportedCallWithStar" "Only COUNT with (*) as a parameter is supported in the SQL expression.";
    join "ParseMalformedJoin" "JOIN is not supported in the SQL expression.";
    truncated_input "TruncatedInput" "Object decompression failed. Check that the object is properly compressed using the format specified in the request.";
    unsupported_function "UnsupportedFunction" "Encountered an unsupported SQL function.";
    unsupported_structure "UnsupportedSqlStructure" "Encountered an unsupported SQL structure. Check the SQL Reference.";
    unsupported_syntax "UnsupportedSyntax" "Encountered syntax that is not valid.";
}

/// Seen in users' reports, as are the messages below.
pub fn missing_headers() -> SelectError {
    error(
        "MissingHeaders",
        "Some headers in the query are missing from the file. Please check the file and try again.",
    )
}

pub fn json_parsing() -> SelectError {
    error(
        "JSONParsingError",
        "Error parsing JSON file. Please check the file and try again.",
    )
}

pub fn over_max_record_size() -> SelectError {
    error(
        "OverMaxRecordSize",
        "The character number in one record is more than our max threshold, maxCharsPerRecord: 1,048,576",
    )
}

pub fn not_compressed(format: &str) -> SelectError {
    error(
        "InvalidCompressionFormat",
        format!("{format} is not applicable to the queried object. Please correct the request and try again."),
    )
}

pub fn invalid_text_encoding(byte: u64) -> SelectError {
    let message = format!(
        "UTF-8 encoding is required. The text encoding error was found near byte {}.",
        grouped(byte)
    );
    error("InvalidTextEncoding", message)
}

/// With a comma behind every third digit from the right.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
