package org.lifecycletck.kit.report.html;

import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Templates that escape whatever is put into them, and the files they embed. */
public final class Pages {
  private final Class<?> place;
  private final Configuration configuration;

  /** The templates beside this class. */
  public Pages(Class<?> place) {
    this.place = place;
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(place, "");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setNumberFormat("computer");
    configuration.setLocale(Locale.ROOT);
    DefaultObjectWrapperBuilder wrapper =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
    wrapper.setRecordZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    configuration.setObjectWrapper(wrapper.build());
  }

  /** Writes a page. */
  public void write(String template, Map<String, ?> model, Writer out) throws IOException {
    try {
      configuration.getTemplate(template).process(model, out);
    } catch (TemplateException problem) {
      throw new IllegalStateException(problem);
    }
  }

  /** The text of a file that pages embed. */
  public String text(String name) throws IOException {
    try (InputStream in = place.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
