package se.lexheller.platform.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A connection whose transaction begins with the first statement that may write or lock. What only reads sees, with READ
 * COMMITTED, what is committed when the statement runs, in a transaction or not; and most requests only read. To begin and
 * end a transaction around them would be three messages to the database for nothing.
 */
final class LateTransaction implements InvocationHandler {

    private static final Pattern READS = Pattern.compile("[\\s(]*+(?:SELECT|WITH)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCKS_OR_WRITES = Pattern.compile("\\bFOR\\s+UPDATE\\b|\\bLOCK\\s+IN\\b|\\bINTO\\b|_LOCK\\s*\\(|\\bINSERT\\b|\\bUPDATE\\b|\\bDELETE\\b",
            Pattern.CASE_INSENSITIVE);
    /** The product has some hundred statements; to look through a long one takes longer than to find it here. */
    private static final Map<String, Boolean> LOOKED_AT = new ConcurrentHashMap<>();
    private static final int MOST_LOOKED_AT = 2_000;
    private static final Set<String> NEED_ONE = Set.of("prepareCall", "setSavepoint");

    private final Connection driver;
    private boolean wanted;
    private boolean begun;

    private LateTransaction(Connection driver) {
        this.driver = driver;
    }

    static Connection on(Connection driver) {
        return proxy(Connection.class, new LateTransaction(driver));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] values) throws Throwable {
        return switch (method.getName()) {
            case "setAutoCommit" -> want(!(Boolean) values[0]);
            case "getAutoCommit" -> !wanted;
            case "commit" -> end(this::commit);
            case "rollback" -> values == null ? end(driver::rollback) : call(driver, method, values);
            case "prepareStatement" -> {
                beginFor((String) values[0]);
                yield call(driver, method, values);
            }
            case "createStatement" -> statement((Statement) call(driver, method, values));
            default -> {
                if (NEED_ONE.contains(method.getName())) {
                    begin();
                }
                yield call(driver, method, values);
            }
        };
    }

    private Object want(boolean transaction) throws SQLException {
        if (!transaction && begun) {
            end(this::commit); // as whoever switches is promised
        }
        wanted = transaction;
        return null;
    }

    /** Said so, rather than by switching: the end of it needs no message of its own. */
    private void begin() throws SQLException {
        if (wanted && !begun) {
            try (Statement beginning = driver.createStatement()) {
                beginning.execute("START TRANSACTION");
            }
            begun = true;
        }
    }

    private void beginFor(String sql) throws SQLException {
        if (wanted && !begun && !onlyReads(sql)) {
            begin();
        }
    }

    private void commit() throws SQLException {
        driver.commit();
        Writes.committed();
    }

    private Object end(Ending ending) throws SQLException {
        if (begun || !wanted) {
            ending.run();
            begun = false;
        }
        return null;
    }

    private Statement statement(Statement made) {
        return proxy(Statement.class, (proxy, method, values) -> {
            if (values != null && values[0] instanceof String sql) {
                beginFor(sql);
            }
            return call(made, method, values);
        });
    }

    /** In doubt it doesn't: a word that stands in a text only costs what every transaction costs. */
    static boolean onlyReads(String sql) {
        Boolean known = LOOKED_AT.get(sql);
        if (known == null) {
            known = looksLikeReading(sql);
            if (LOOKED_AT.size() < MOST_LOOKED_AT) {
                LOOKED_AT.put(sql, known);
            }
        }
        return known;
    }

    private static boolean looksLikeReading(String sql) {
        return READS.matcher(sql).lookingAt() && !LOCKS_OR_WRITES.matcher(sql).find();
    }

    private static Object call(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(LateTransaction.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private interface Ending {
        void run() throws SQLException;
    }
}
