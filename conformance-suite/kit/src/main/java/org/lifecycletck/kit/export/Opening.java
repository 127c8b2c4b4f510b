package org.lifecycletck.kit.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.RequestCell;
import org.lifecycletck.kit.model.TargetCell;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Target;

/** How requests and targets stand when a slice begins. */
final class Opening {
  private Opening() {}

  /**
   * One value that is not 0, false or absent.
   *
   * @param of {@code request} or {@code target}
   */
  record Value(String of, int number, String field, String value) {}

  /** What is there when a slice begins. */
  static List<Value> of(Environment environment) {
    List<Value> values = new ArrayList<>();
    List<Object> cells = environment.initial().get(0);
    List<String> names = environment.cells();
    for (int number = 1; number <= environment.bounds().requests(); number++) {
      Object cell = cells.get(names.indexOf("r" + number));
      if (!cell.equals(RequestCell.ABSENT)) {
        add("request", number, request(((RequestCell) cell).control()), values);
      }
    }
    for (int number = 1; number <= environment.bounds().targets(); number++) {
      Object cell = cells.get(names.indexOf("t" + number));
      add("target", number, target(((TargetCell) cell).control()), values);
    }
    return values;
  }

  private static void add(String of, int number, Map<String, Object> fields, List<Value> values) {
    fields.forEach(
        (field, value) -> {
          String text = value.toString();
          if (!text.equals("0") && !text.equals("false")) {
            values.add(new Value(of, number, field, text));
          }
        });
  }

  private static Map<String, Object> request(Request request) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Request fresh = Request.fresh(request.origin(), request.stack());
    if (!request.equals(fresh)) {
      throw new IllegalStateException("a slice begins with a request that was used: " + request);
    }
    fields.put("place", request.place());
    if (request.origin() != Request.Origin.CREATED) {
      fields.put("origin", request.origin());
    }
    fields.put("stack", request.stack());
    return fields;
  }

  private static Map<String, Object> target(Target target) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("state", target.state());
    fields.put("open", target.open());
    fields.put("byName", target.byName());
    fields.put("deviceStack", target.deviceStack());
    fields.put("stack", target.stack());
    return fields;
  }
}
