package dev.chokepoint.web;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.answer.Problem;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// Answers what is no request at all, such as a path with half an escape, in the form of every
/// other refusal. Such a request never gets as far as a route.
final class UnreadableRequest extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int said = response.getStatus();
    int status = said < HttpStatus.BAD_REQUEST_400 ? HttpStatus.BAD_REQUEST_400 : said;
    Problem problem = Problem.of(status, Sentence.of("The request cannot be read."));
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.write(true, ByteBuffer.wrap(Json.bytes(problem.body())), callback);
    return true;
  }
}
