package se.lexheller.testing;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands each test a page of its own. */
class BrowserPages implements ParameterResolver, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(BrowserPages.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Page page = Browser.visitor().newPage();
        test.getStore(SPACE).put(Page.class, page);
        return page;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Page page = test.getStore(SPACE).get(Page.class, Page.class);
        if (page == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            Path folder = TestSettings.path("test.work").resolve("screenshots");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(
                    test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName()
                            + ".png")));
        }
        page.context().close();
    }
}
