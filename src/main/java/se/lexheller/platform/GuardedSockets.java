package se.lexheller.platform;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/**
 * Connections over TLS to the open internet alone. The address is looked at when the connection is made, not before: a name may
 * be given another address between the two.
 */
public final class GuardedSockets extends SSLSocketFactory {

    private final SSLSocketFactory tls;

    private GuardedSockets(SSLSocketFactory tls) {
        this.tls = tls;
    }

    /** From here on it leads out or nowhere. It has to be one over TLS: another can't be looked at in time. */
    public static void guard(HttpURLConnection connection) throws NotPublic {
        if (!(connection instanceof HttpsURLConnection secure)) {
            throw new NotPublic();
        }
        secure.setSSLSocketFactory(new GuardedSockets((SSLSocketFactory) SSLSocketFactory.getDefault()));
    }

    /** That the name leads to an address that isn't on the open internet. */
    public static final class NotPublic extends IOException {

        private static final long serialVersionUID = 1L;

        NotPublic() {
            super("not an address of the open internet");
        }
    }

    private static final class GuardedSocket extends Socket {

        @Override
        public void connect(SocketAddress to) throws IOException {
            connect(to, 0);
        }

        @Override
        public void connect(SocketAddress to, int timeout) throws IOException {
            if (!(to instanceof InetSocketAddress address) || address.isUnresolved() || !PublicAddresses.isPublic(address.getAddress())) {
                throw new NotPublic();
            }
            super.connect(to, timeout);
        }
    }

    /** The plain connection; TLS is put over it by {@link #createSocket(Socket, String, int, boolean)}. */
    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean close) throws IOException {
        if (!(connected instanceof GuardedSocket)) {
            throw new NotPublic();
        }
        return tls.createSocket(connected, host, port, close);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new NotPublic();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        throw new NotPublic();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new NotPublic();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        throw new NotPublic();
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }
}
